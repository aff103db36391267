import Core
import TestSupport
import Testing

@testable import Probes

struct ChronyClientTests {
    /// What one question about the activity comes to when these datagrams arrive.
    private func outcome(of replies: [String]) throws -> String {
        let lines = ["udp 127.0.0.1:323", "> 06010000002c"] + replies.map { "< \($0)" }
        let channel = try RecordedSockets(lines).datagrams(to: .udp(host: "127.0.0.1", port: 323))
        var client = ChronyClient(channel, until: .after(.seconds(60)))
        switch try #require(client.ask([.activity]).first) {
        case .body(let reader): return "online \(try ChronyActivity(reader).online)"
        case .failed(let obstacle): return "\(obstacle)"
        }
    }

    private func reply(
        version: String = "06", type: String = "02", command: String = "002c", code: String = "000c",
        status: String = "0000", sequence: String = "{8:4}", body: String = "00000003"
    ) -> String {
        version + type + "0000" + command + code + status + "000000000000" + sequence + "0000000000000000" + body
            + "00000000000000000000000000000000"
    }

    @Test func `takes what answers the question`() throws {
        #expect(try outcome(of: [reply()]) == "online 3")
    }

    @Test func `waits for the answer behind what answers nothing`() throws {
        let strays = [
            reply(version: "05"), reply(type: "01"), reply(command: "0021"), reply(code: "0005"),
            reply(sequence: "00000000"), "", "06", "ff", String(repeating: "00", count: 4096),
        ]
        #expect(try outcome(of: strays + [reply(body: "00000007")]) == "online 7")
    }

    @Test func `takes the first of two answers`() throws {
        #expect(try outcome(of: [reply(), reply(body: "00000009")]) == "online 3")
    }

    @Test(arguments: 0..<48)
    func `takes no answer that was cut short`(_ length: Int) throws {
        let cut = String(reply(sequence: "{8:4}").prefix(length < 20 ? length * 2 : length * 2 - 3))
        #expect(try outcome(of: [cut]).contains("does not answer the question"))
    }

    @Test func `says which version was wanted`() throws {
        let why = try outcome(of: [reply(version: "05")])
        #expect(
            why == "what came does not answer the question: it is version 5, type 2, not version 6, type 2 "
                + "(1 such datagrams)")
    }

    @Test func `ends where what comes has no end`() throws {
        let why = try outcome(of: [String](repeating: reply(command: "0001"), count: 5000))
        #expect(why.contains("it answers command 1, not 44 (1000 such datagrams)"))
    }

    @Test func `keeps nothing of ten megabytes`() throws {
        var client = ChronyClient(Flood(), until: .after(.seconds(60)))
        guard case .failed(let obstacle) = try #require(client.ask([.activity]).first) else {
            Issue.record("ten megabytes were taken for an answer")
            return
        }
        #expect("\(obstacle)".contains("it is longer than 1024 bytes (1000 such datagrams)"))
    }

    @Test(arguments: [
        ("0002", "not authorised"), ("0012", "another version"), ("0013", "length"), ("00ff", "status 255"),
    ])
    func `says why it was refused`(_ status: String, _ words: String) throws {
        #expect(try outcome(of: [reply(code: "0001", status: status)]).contains(words))
    }

    @Test func `takes no negative count`() {
        #expect(throws: ChronyMisfit("the number of sources online is -1")) {
            try outcome(of: [reply(body: "ffffffff")])
        }
    }

    @Test(arguments: [ChronyQuestion.tracking, .activity, .sourceCount, .source(3), .statistics(3), .name(.none)])
    func `asks with as many bytes as the answer has`(_ question: ChronyQuestion) {
        #expect(question.request(1).count == question.length)
    }
}

/// Answers everything with ten megabytes, without end.
private final class Flood: DatagramChannel {
    private let bytes = [UInt8](repeating: 0x41, count: 10 << 20)

    func send(_ datagram: [UInt8], by deadline: Deadline) throws(SocketFailure) {}

    func receive(atMost limit: Int, by deadline: Deadline) throws(SocketFailure) -> [UInt8] {
        Array(bytes.prefix(limit))
    }
}
