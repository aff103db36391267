public import Core

/// Every probe there is, one line each.
public let probeCatalog: [ProbeRegistration] = [
    ProbeRegistration(Chrony.self),
    ProbeRegistration(Competitors.self),
    ProbeRegistration(Modules.self),
    ProbeRegistration(PHC.self),
]
