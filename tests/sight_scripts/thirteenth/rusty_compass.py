# verdict: right
import contextlib
import time
import numpy as np


@contextlib.contextmanager
def stopwatch(label):
    start = time.perf_counter()
    try:
        yield
    finally:
        print(f"{label}: {time.perf_counter() - start:.2f}s")


rs = np.random.RandomState(77)
inputs = rs.uniform(-1, 1, size=(40, 2))
targets = (np.hypot(inputs[:, :1], inputs[:, 1:]) < 0.7).astype(float)
tr_x, tr_y, va_x, va_y = inputs[:30], targets[:30], inputs[30:], targets[30:]

w_in = rs.normal(size=(2, 6)); bias_in = np.zeros(6)
w_out = rs.normal(size=(6, 1)); bias_out = np.zeros(1)
rate, patience = 0.8, 200


def run(x):
    hidden = np.tanh(x @ w_in + bias_in)
    return hidden, 1 / (1 + np.exp(-(hidden @ w_out + bias_out)))


def bce(p, t):
    p = np.clip(p, 1e-9, 1 - 1e-9)
    return float(-(t * np.log(p) + (1 - t) * np.log(1 - p)).mean())


best, waited = float("inf"), 0
with stopwatch("training"):
    for epoch in range(3000):
        hidden, p = run(tr_x)
        err = (p - tr_y) / len(tr_x)
        back = err @ w_out.T * (1 - hidden * hidden)
        w_out -= rate * hidden.T @ err
        bias_out -= rate * err.sum(0)
        w_in -= rate * tr_x.T @ back
        bias_in -= rate * back.sum(0)

        val = bce(run(va_x)[1], va_y)
        if val < best - 1e-5:
            best, waited = val, 0
            continue
        waited += 1
        if waited >= patience:
            break
print("stopped at", epoch, "best validation", best)
