// Makes the calls in wazero. In: path of the module, calls on stdin as engines/calls.py says. Ends with the module's
// exit status.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
	"github.com/tetratelabs/wazero/sys"
)

func main() {
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	bytes, err := os.ReadFile(os.Args[1])
	check(err)
	config := wazero.NewModuleConfig().WithStdout(os.Stdout).WithStderr(os.Stderr).WithStartFunctions()
	module, err := runtime.InstantiateWithConfig(ctx, bytes, config)
	check(err)
	lines := bufio.NewScanner(os.Stdin)
	none := true
	for lines.Scan() {
		none = false
		words := strings.Fields(lines.Text())
		args := make([]uint64, 0, len(words))
		for _, word := range words[1:] {
			args = append(args, parse(word))
		}
		results, err := module.ExportedFunction(words[0]).Call(ctx, args...)
		check(err)
		fmt.Println(int64(results[0]))
	}
	if none {
		_, err := module.ExportedFunction("_start").Call(ctx)
		check(err)
	}
}

func parse(word string) uint64 {
	if word[0] == 'f' {
		value, err := strconv.ParseFloat(word[1:], 64)
		check(err)
		return api.EncodeF64(value)
	}
	value, err := strconv.ParseInt(word[1:], 10, 64)
	check(err)
	return api.EncodeI64(value)
}

func check(err error) {
	var exit *sys.ExitError
	if errors.As(err, &exit) {
		os.Exit(int(exit.ExitCode()))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(70)
	}
}
