// What others make macros of, in one program.
#pragma once
// <windows.h>, with and without NOMINMAX
#define near
#define far
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define interface struct
#define hyper __int64
#define cdecl
#define pascal
#define huge
#define IN
#define OUT
#define OPTIONAL
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
#define CONST const
#define VOID void
#define TRUE 1
#define FALSE 0
#define ABSOLUTE 1
#define RELATIVE 2
#define STRICT 1
#define OPAQUE 2
#define TRANSPARENT 1
#define CALLBACK __stdcall
#define UNKNOWN 0
#define INFINITE 0xFFFFFFFF
#define MEM_RESET 0x00080000
#define Yield()
#define GetObject GetObjectA
#define GetMessage GetMessageA
#define DrawText DrawTextA
#define CreateFont CreateFontA
#define LoadImage LoadImageA
#define SendMessage SendMessageA
#define Polygon PolygonA
#define index(s, c) (strchr((s), (c)))

// Arduino.h
#define abs(x) ((x) > 0 ? (x) : -(x))
#define constrain(x, low, high) ((x) < (low) ? (low) : ((x) > (high) ? (high) : (x)))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x) - 0.5))
#define radians(degrees) ((degrees) * 0.0174532925)
#define degrees(radians) ((radians) * 57.295779513)
#define sq(x) ((x) * (x))
#define bit(b) (1UL << (b))
#define bitRead(value, bit) (((value) >> (bit)) & 0x01)
#define bitSet(value, bit) ((value) |= (1UL << (bit)))
#define bitClear(value, bit) ((value) &= ~(1UL << (bit)))
#define lowByte(w) ((uint8_t)((w) & 0xff))
#define highByte(w) ((uint8_t)((w) >> 8))
#define word(...) makeWord(__VA_ARGS__)
#define interrupts() sei()
#define noInterrupts() cli()
#define F(text) (text)
#define PSTR(text) (text)
#define PI 3.1415926535897932384626433832795
#define HALF_PI 1.5707963267948966192313216916398
#define TWO_PI 6.283185307179586476925286766559
#define EULER 2.718281828459045235360287471352
#define B0 0
#define B1 1
#define B00000001 1
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define SERIAL 0x0
#define DISPLAY 0x1
#define CHANGE 1
#define FALLING 2
#define RISING 3
#define DEFAULT 1
#define EXTERNAL 0
#define INTERNAL 3
#define LED_BUILTIN 13
#define _BV(bit) (1 << (bit))

// old macOS's AssertMacros.h, Unreal, glog
#define check(assertion)
#define check_noerr(code)
#define ncheck(assertion)
#define require(assertion, label)
#define require_noerr(code, label)
#define verify(assertion)
#define verify_noerr(code)
#define ensure(assertion)
#define CHECK(assertion)

// X11
#define None 0L
#define Bool int
#define Status int
#define True 1
#define False 0
#define Success 0
#define Always 2
#define Never 0
#define Complex 0
#define Convex 2
#define Nonconvex 1
#define Expose 12
#define Above 0
#define Below 1
#define Opposite 4
#define Unsorted 0
#define KeyPress 2
#define KeyRelease 3
#define FocusIn 9
#define FocusOut 10
#define CursorShape 0
#define GrayScale 1
#define StaticGray 0
#define TrueColor 4
#define ButtonPress 4
#define MapNotify 19
#define PropertyNotify 28
#define Absolute 0
#define Relative 1
#define Button1 1
#define Mode 1
#define Depth 1

// <sys/sysmacros.h>, <sys/param.h>, <termios.h>, gnu++'s own
#define major(device) gnu_dev_major(device)
#define minor(device) gnu_dev_minor(device)
#define makedev(major, minor) gnu_dev_makedev(major, minor)
#define unix 1
#define linux 1
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define isset(a, i) ((a)[i])
#define howmany(x, y) (((x) + ((y) - 1)) / (y))
#define roundup(x, y) ((((x) + ((y) - 1)) / (y)) * (y))
#define ECHO 0000010
#define complex _Complex
#define I _Complex_I
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

// <curses.h>
#define box(w, v, h) wborder(w, v, v, h, h, 0, 0, 0, 0)
#define addch(c) waddch(stdscr, c)
#define getch() wgetch(stdscr)
#define refresh() wrefresh(stdscr)
#define timeout(delay) wtimeout(stdscr, delay)
#define scroll(w) wscrl(w, 1)

// Qt, R, Ruby, Postgres, gettext
#define slots
#define signals public
#define emit
#define foreach(variable, container) for (variable : container)
#define forever for (;;)
#define allocVector Rf_allocVector
#define isNull Rf_isNull
#define lengthgets Rf_lengthgets
#define rb_intern(name) rb_intern2(name, 0)
#define Min(a, b) ((a) < (b) ? (a) : (b))
#define Max(a, b) ((a) > (b) ? (a) : (b))
#define Abs(a) ((a) >= 0 ? (a) : -(a))
#define Assert(condition)
#define _(text) gettext(text)
#define N_(text) (text)
