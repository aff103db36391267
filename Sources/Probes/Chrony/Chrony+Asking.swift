internal import Core

extension Chrony {
    private enum Reply {
        case report(ChronyReport)
        case nothing([ChronyAttempt])
    }

    /// The cheapest way first; the socket on the disk needs a right to write, so it comes last.
    var ways: [DatagramAddress] {
        addresses.map { .udp(host: $0.text, port: port) } + [.unix(path: socket.text)]
    }

    /// What chronyd says, or what its silence means.
    func contact(_ context: ProbeContext) throws(ProbeFailure) -> ChronyContact {
        let patience = patience(context)
        let attempts: [ChronyAttempt]
        if method != .chronyc {
            switch askByProtocol(context, patience) {
            case .report(let report): return .answered(report)
            case .nothing(let tried): attempts = tried
            }
        } else {
            attempts = []
        }
        let silence = ChronySilence(attempts, context, patience: patience, pidFile: pidFile)
        guard method == .chronyc || (method == .auto && silence.wantsAnotherWay) else {
            return try silence.meaning()
        }
        return try askByProgram(context, silence)
    }

    private func askByProtocol(_ context: ProbeContext, _ patience: Duration) -> Reply {
        var attempts: [ChronyAttempt] = []
        for way in ways {
            do throws(ChronyObstacle) {
                var report = try ask(way, context, patience)
                report.detours = attempts.map(\.title)
                return .report(report)
            } catch {
                attempts.append(ChronyAttempt(address: way, obstacle: error))
                if !error.mayHaveAWayRound { break }
            }
        }
        return .nothing(attempts)
    }

    func ask(
        _ way: DatagramAddress, _ context: ProbeContext, _ patience: Duration
    ) throws(ChronyObstacle) -> ChronyReport {
        let channel: any DatagramChannel
        do throws(SocketFailure) { channel = try context.sockets.datagrams(to: way) } catch { throw .socket(error) }
        let deadline = Deadline.after(min(patience, context.deadline.remaining))
        var survey = ChronySurvey(ChronyClient(channel, until: deadline))
        return try survey.report(by: way)
    }

    private func askByProgram(
        _ context: ProbeContext, _ silence: ChronySilence
    ) throws(ProbeFailure) -> ChronyContact {
        let hosts = [socket.text] + addresses.map(\.text)
        let arguments = ["-c", "-m", "-p", "\(port)", "-h", hosts.joined(separator: ",")]
        let text: String
        do throws(ProgramFailure) {
            let result = try context.programs.run(
                ChronyInstallation.client, arguments + ["tracking", "activity", "sources", "sourcestats"],
                atMost: .mebibytes(1), by: context.deadline.earlier(by: Self.reserve))
            text = String(decoding: result.output, as: UTF8.self)
        } catch {
            return try silence.meaning(afterChronyc: "\(error)")
        }
        return try Self.understood(text, silence)
    }

    private static func understood(_ text: String, _ silence: ChronySilence) throws(ProbeFailure) -> ChronyContact {
        let output: ChronycOutput
        do throws(ChronyMisfit) { output = try ChronycOutput(text) } catch {
            throw .malformed(
                "what chronyc wrote makes no sense: \(error.why)",
                remedy: "see 'chronyc -c tracking'; with 'method: protocol' it is not asked")
        }
        guard var report = output.report else { return try silence.meaning(afterChronyc: "chronyc: \(output.remark)") }
        report.detours = silence.attempts.map(\.title)
        return .answered(report)
    }

    /// For one address: a part of what is left, so that a silence is told by us and not by the scheduler.
    func patience(_ context: ProbeContext) -> Duration {
        min(answerWithin, context.deadline.remaining * 3 / 4)
    }

    /// What is left for judging and reporting after the last wait.
    private static let reserve = Duration.milliseconds(200)
}
