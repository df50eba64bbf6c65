# verdict: right
import numpy as np

# 8-3-8 encoder, the old exercise from the book
np.random.seed(88)

def g(x):
    return 1.0 / (1.0 + np.exp(-x))

patterns = np.eye(8)

W_enc = np.random.uniform(-0.5, 0.5, (9, 3))     # last row: bias
W_dec = np.random.uniform(-0.5, 0.5, (4, 8))
eta = 0.9

ones = np.ones((8, 1))
for sweep in range(4000):
    x = np.hstack((patterns, ones))
    code = g(x @ W_enc)
    code1 = np.hstack((code, ones))
    y = g(code1 @ W_dec)

    delta_out = (patterns - y) * y * (1 - y)
    delta_code = (delta_out @ W_dec[:-1].T) * code * (1 - code)

    W_dec += eta * code1.T @ delta_out
    W_enc += eta * x.T @ delta_code

    if sweep % 800 == 0:
        print(sweep, np.sum((patterns - y) ** 2))

print(np.round(code, 1))
