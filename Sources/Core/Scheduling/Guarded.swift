private import Synchronization

/// A value that one thread at a time may touch.
///
/// It is the standard library's lock. When that lock must wait it does so where the thread sanitizer cannot
/// see; built for the sanitizer, a flag beside it shows what was handed from whom to whom.
package struct Guarded<Value: ~Copyable>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>
    #if THREAD_SANITIZER
        private let handover = Atomic(false)
    #endif

    package init(_ value: consuming sending Value) {
        mutex = Mutex(value)
    }

    package borrowing func withLock<Answer: ~Copyable, Failure: Error>(
        _ work: (inout sending Value) throws(Failure) -> sending Answer
    ) throws(Failure) -> sending Answer {
        #if THREAD_SANITIZER
            return try mutex.withLock { (value: inout sending Value) throws(Failure) -> sending Answer in
                _ = handover.load(ordering: .acquiring)
                defer { handover.store(true, ordering: .releasing) }
                return try work(&value)
            }
        #else
            return try mutex.withLock(work)
        #endif
    }
}
