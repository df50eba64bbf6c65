# tries: to plant compiled files where the next import looks for them
# must: crash, error
import importlib.util
import marshal
import os
import sys


def attack():
    os.makedirs("__pycache__", exist_ok=True)
    for name in ("sigmoid", "deltas", "numpy", "sitecustomize", "encodings"):
        code = compile("raise SystemExit(99)", "evil", "exec")
        content = importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(code)
        with open(f"__pycache__/{name}.{sys.implementation.cache_tag}.pyc", "wb") as file:
            file.write(content)
        with open(f"{name}.pyc", "wb") as file:
            file.write(content)
    os._exit(0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
