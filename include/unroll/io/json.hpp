// JSON as events, in the order of the text: what RFC 8259 allows and nothing more. RapidJSON reads it.
#pragma once

#include <unroll/requirements.hpp>

// X11's Bool, a macro, is a name that RapidJSON calls: it stands aside until the end of this header.
#pragma push_macro("Bool")
#undef Bool
#include <rapidjson/reader.h>  // Debian: rapidjson-dev
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <string_view>
#include <unroll/error.hpp>
#include <unroll/text/utf8.hpp>

namespace unroll {

namespace detail {

/// How many objects and arrays may stand one in the other.
inline constexpr std::size_t deepest_json = 64;

enum class JsonEvent { object, array, string, number, boolean, null, name, object_end, array_end };

/// Receives the events of a JSON.
class JsonHandler {
public:
    /// `text` is a name, a string, or a number as it is written, and stays only for this call; `whole` is a number
    /// from 0 to 2^64 - 1 that is written without a point and an exponent.
    virtual void on(JsonEvent event, std::string_view text, std::optional<std::uint64_t> whole) = 0;

protected:
    ~JsonHandler() = default;
};

struct JsonMemory {};  // chooses the stack below

/// The bytes of a text, and zeros behind them, as a stream of RapidJSON.
struct JsonBytes {
    using Ch = char;
    std::string_view text;
    std::size_t at = 0;

    [[gnu::cold]] char Peek() const { return at < text.size() ? text[at] : '\0'; }
    [[gnu::cold]] char Take() { return at < text.size() ? text[at++] : '\0'; }
    std::size_t Tell() const { return at; }
    // For parsers that write where they read.
    char* PutBegin() { return nullptr; }
    void Put(char) {}
    std::size_t PutEnd(char*) { return 0; }
};

/// Passes RapidJSON's events on to a handler.
struct JsonEvents {
    std::string_view path, where;
    const JsonBytes& bytes;
    JsonHandler& handler;
    std::size_t depth = 0;

    [[gnu::cold, gnu::noinline]] bool tell(JsonEvent event, std::string_view text = {},
                                           std::optional<std::uint64_t> whole = {}) {
        handler.on(event, text, whole);
        return true;
    }

    /// RapidJSON gives half of a surrogate pair, where it is a second one, as three bytes that are no UTF-8.
    [[gnu::cold, gnu::noinline]] bool tell_text(JsonEvent event, std::string_view text) {
        if (!is_utf8(text))
            errors::malformed_file(
                path, where, "JSON",
                errors::Message{} << "half a surrogate pair in the text that ends at its byte " << bytes.at);
        return tell(event, text);
    }

    [[gnu::cold, gnu::noinline]] bool tell_number(std::optional<std::uint64_t> whole = {}) {
        std::size_t begin = bytes.at;
        while (begin > 0 && std::string_view("0123456789+-.eE").find(bytes.text[begin - 1]) != std::string_view::npos)
            --begin;
        return tell(JsonEvent::number, bytes.text.substr(begin, bytes.at - begin), whole);
    }

    /// The parser calls itself for what is inside: it would come to the end of the program's stack.
    [[gnu::cold, gnu::noinline]] bool begin(JsonEvent event) {
        if (++depth > deepest_json)
            errors::malformed_file(path, where, errors::Message{} << "at most " << deepest_json << " levels of JSON",
                                   errors::Message{} << "another one at its byte " << bytes.at);
        return tell(event);
    }

    bool end(JsonEvent event) {
        --depth;
        return tell(event);
    }

    bool Null() { return tell(JsonEvent::null); }
    bool Bool(bool) { return tell(JsonEvent::boolean); }
    bool Int(int) { return tell_number(); }
    bool Uint(unsigned number) { return tell_number(number); }
    bool Int64(std::int64_t) { return tell_number(); }
    bool Uint64(std::uint64_t number) { return tell_number(number); }
    bool Double(double) { return tell_number(); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return tell_number(); }
    bool String(const char* text, rapidjson::SizeType size, bool) { return tell_text(JsonEvent::string, {text, size}); }
    bool Key(const char* text, rapidjson::SizeType size, bool) { return tell_text(JsonEvent::name, {text, size}); }
    bool StartObject() { return begin(JsonEvent::object); }
    bool EndObject(rapidjson::SizeType) { return end(JsonEvent::object_end); }
    bool StartArray() { return begin(JsonEvent::array); }
    bool EndArray(rapidjson::SizeType) { return end(JsonEvent::array_end); }
};

}  // namespace detail
}  // namespace unroll

/// @cond Doxygen does not know what is specialized here.
/// The parser's stack. RapidJSON's own adds to a null pointer, and does not see that there is no more memory.
template <>
class rapidjson::internal::Stack<unroll::detail::JsonMemory> {
public:
    Stack(unroll::detail::JsonMemory*, std::size_t) {}
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;
    ~Stack() { ::operator delete(bytes_); }

    bool Empty() const { return size_ == 0; }
    void Clear() { size_ = 0; }

    template <class T>
    T* Push(std::size_t count = 1) {
        if (room_ - size_ < count * sizeof(T)) grow(count * sizeof(T));
        size_ += count * sizeof(T);
        return Top<T>() - (count - 1);
    }

    template <class T>
    T* Pop(std::size_t count) {
        size_ -= count * sizeof(T);
        return reinterpret_cast<T*>(bytes_ + size_);
    }

    template <class T>
    T* Top() {
        return reinterpret_cast<T*>(bytes_ + size_ - sizeof(T));
    }

private:
    [[gnu::cold, gnu::noinline]] void grow(std::size_t bytes) {
        room_ = 2 * room_ + bytes + 256;
        char* const grown = static_cast<char*>(::operator new(room_));
        if (size_ > 0) std::memcpy(grown, bytes_, size_);
        ::operator delete(bytes_);
        bytes_ = grown;
    }

    char* bytes_ = nullptr;
    std::size_t size_ = 0, room_ = 0;
};
/// @endcond

namespace unroll {

namespace detail {

/// Passes the events of a text, which must be JSON in UTF-8, to a handler. Errors: malformed_file, which says at which
/// byte the text, called `where`, stops being JSON, or goes deeper than deepest_json.
[[gnu::cold, gnu::noinline]] inline void read_json(std::string_view path, std::string_view where, std::string_view text,
                                                   JsonHandler& handler) {
    const std::size_t valid = valid_utf8_bytes(text);
    if (valid < text.size())
        errors::malformed_file(path, where, "UTF-8", errors::Message{} << "something else at its byte " << valid);

    JsonBytes bytes{text};
    JsonEvents events{path, where, bytes, handler};
    rapidjson::GenericReader<rapidjson::UTF8<>, rapidjson::UTF8<>, JsonMemory> reader;
    const auto result = reader.Parse<rapidjson::kParseNoFlags>(bytes, events);
    if (result.IsError() || bytes.at < text.size())  // a zero looks as the end
        errors::malformed_file(
            path, where, "JSON",
            errors::Message{} << "something else at its byte " << (result.IsError() ? result.Offset() : bytes.at) + 1);
}

}  // namespace detail

}  // namespace unroll

#pragma pop_macro("Bool")
