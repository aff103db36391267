private import CSQLite

/// A compiled statement; its ``Database`` finalizes it.
@safe struct Statement {
    private let handle: OpaquePointer

    enum Step {
        case row
        case done
        case failed(CInt)
    }

    init(_ handle: OpaquePointer) {
        unsafe self.handle = unsafe handle
    }

    func bind(_ values: [DatabaseValue]) {
        for (index, value) in values.enumerated() {
            let place = CInt(index + 1)
            // A value that cannot be bound stays NULL, and a place that does not exist is a defect of ours.
            switch value {
            case .null: unsafe sqlite3_bind_null(handle, place)
            case .integer(let number): unsafe sqlite3_bind_int64(handle, place, Int64(number))
            case .text(let text):
                unsafe sqlite3_bind_text(handle, place, text, CInt(text.utf8.count), csqlite_transient())
            case .blob(let bytes):
                unsafe sqlite3_bind_blob64(handle, place, bytes, UInt64(bytes.count), csqlite_transient())
            }
        }
    }

    func step() -> Step {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: .row
        case SQLITE_DONE: .done
        case let code: .failed(code)
        }
    }

    func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, CInt(column)) == SQLITE_NULL
    }

    func integer(_ column: Int) -> Int {
        Int(unsafe sqlite3_column_int64(handle, CInt(column)))
    }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(handle, CInt(column)) else { return [] }
        let count = unsafe Int(sqlite3_column_bytes(handle, CInt(column)))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    func reset() {
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
    }

    func finalize() {
        unsafe sqlite3_finalize(handle)
    }
}
