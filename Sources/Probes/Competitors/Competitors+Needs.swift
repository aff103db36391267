internal import Core

extension Competitors {
    func needs(_ context: ProbeContext) -> [Need] {
        [serviceNeed(context), Self.portNeed(context)]
    }

    private func serviceNeed(_ context: ProbeContext) -> Need {
        let what = "ask systemd over the system bus"
        do throws(ServiceManagerFailure) {
            _ = try context.services.units(
                named: expected.filter { !$0.isPattern }.map(\.text), matching: [], by: context.deadline)
            return Need(what, .met)
        } catch .absent(let detail) {
            return Need(what, .notApplicable(detail))
        } catch {
            return Need(what, .unmet(why: error.detail, grant: "RestrictAddressFamilies=AF_UNIX"))
        }
    }

    private static func portNeed(_ context: ProbeContext) -> Need {
        let what = "see which process holds UDP port 123"
        do throws(FileFailure) {
            let table = try ProcessTable(context.files)
            _ = try SocketTable(port: PortSurvey.port, context.files)
            _ = try table.sockets(of: 1)
            return Need(what, .met)
        } catch {
            return Need(what, .unmet(why: "\(error)", grant: "AmbientCapabilities=CAP_SYS_PTRACE"))
        }
    }
}
