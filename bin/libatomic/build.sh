#!/bin/sh
# Builds libatomic.so.1 for both Linux platforms. Debian: apt-get install gcc gcc-aarch64-linux-gnu
set -eu
cd "$(dirname "$0")"
printf 'LIBATOMIC_1.0 { global: __atomic_compare_exchange; local: *; };\n' > version.map
build() {
  mkdir -p "$2"
  "$1" -O2 -fPIC -ffreestanding -fno-builtin -fno-stack-protector -fno-asynchronous-unwind-tables -nostdlib -shared $3 -Wl,-soname,libatomic.so.1 \
    -Wl,--version-script=version.map -Wl,--build-id=none -Wl,-z,noexecstack -s -o "$2/libatomic.so.1" atomic.c
}
build gcc linux-x64 ''
build aarch64-linux-gnu-gcc linux-arm64 '-mno-outline-atomics'
rm version.map
