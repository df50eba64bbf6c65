# verdict: right
# The famous 8-3-8 encoder
import numpy as np

X = np.eye(8)
rng = np.random.RandomState(4)
enc, be = rng.uniform(-0.5, 0.5, (8, 3)), np.zeros(3)
dec, bd = rng.uniform(-0.5, 0.5, (3, 8)), np.zeros(8)


def sig(z):
    return 1.0 / (1.0 + np.exp(-z))


for epoch in range(6000):
    code = sig(X @ enc + be)
    out = sig(code @ dec + bd)
    d_out = (X - out) * out * (1 - out)
    d_code = (d_out @ dec.T) * code * (1 - code)
    dec += 1.0 * code.T @ d_out
    bd += 1.0 * d_out.sum(axis=0)
    enc += 1.0 * X.T @ d_code
    be += 1.0 * d_code.sum(axis=0)

print("codes:")
for row in code:
    print(" ".join("%.2f" % v for v in row))
print("decoded right:", int((out.argmax(axis=1) == np.arange(8)).sum()))
