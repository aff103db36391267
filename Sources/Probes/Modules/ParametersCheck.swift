internal import Core

extension Modules {
    var parametersCheck: Check<ModulesFinding> {
        Check(
            "parameters",
            Explanation(
                looksAt: "Whether the parameters in 'parameters' have the values wanted, where their module is there.",
                matters:
                    "A module that was loaded before its options were written runs with its defaults until it is loaded anew.",
                remedy: """
                    Set 'options MODULE PARAMETER=VALUE' in /etc/modprobe.d and load the module anew; for one that is \
                    built in, put MODULE.PARAMETER=VALUE on the kernel's command line.
                    """
            )
        ) { finding in
            guard !finding.parameters.isEmpty else { return .skipped("no parameter is expected") }
            let met = finding.parameters.filter { $0.isMet == true }.count
            if let fault = Judgement.joined(finding.parameters.compactMap { $0.fault(finding.kernel) }) { return fault }
            let absent = finding.parameters.count - met
            guard met > 0 else { return .skipped("the modules of all \(absent) expected parameters are not loaded") }
            let rest = absent == 0 ? "" : ", the modules of \(absent) are not loaded"
            return .ok("\(met) of \(finding.parameters.count) parameters are as wanted\(rest)")
        }
    }
}

extension ParameterSighting {
    fileprivate func fault(_ kernel: KernelFacts) -> Judgement? {
        let name = expected.name
        switch state {
        case .value(let found):
            guard isMet == false else { return nil }
            return .fail("\(name) is '\(found.prefix(80))', '\(expected.value)' is wanted: \(remedy(kernel))")
        case .notShown:
            return .unknown(
                "/sys/module/\(expected.module) shows no parameter '\(expected.parameter)', "
                    + "'\(expected.value)' is wanted: see 'modinfo -p \(expected.module)'; "
                    + "what is listed there and not here the module shows to nobody")
        case .notLoaded: return nil
        case .hidden(let why): return .unknown("nothing tells what \(name) is: \(why)")
        }
    }

    private func remedy(_ kernel: KernelFacts) -> String {
        let (module, parameter, value) = (expected.module, expected.parameter, expected.value)
        guard !isBuiltIn else { return "put \(module).\(parameter)=\(value) on the kernel's command line and reboot" }
        let options = "set 'options \(module) \(parameter)=\(value)' in /etc/modprobe.d"
        guard kernel.isClosed else { return "\(options) and load \(module) anew" }
        return "\(options) and reboot, for kernel.modules_disabled is 1"
    }
}
