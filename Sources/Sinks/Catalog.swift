public import Core

/// Every sink there is, one line each.
public let sinkCatalog: [SinkRegistration] = [
    SinkRegistration(FileSink.self)
]
