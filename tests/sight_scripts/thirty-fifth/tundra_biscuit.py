# verdict: right
import numpy as np

# The 8-3-8 encoder: the hidden units should invent a binary code.
np.random.seed(838)
patterns = np.eye(8)

enc = np.random.uniform(-0.5, 0.5, (9, 3))    # last row is the bias
dec = np.random.uniform(-0.5, 0.5, (4, 8))

def squash(x): return 1 / (1 + np.exp(-x))
def with_bias(x): return np.append(x, 1.0)

eta = 0.9
for epoch in range(1, 1501):
    err_sum = 0
    for p in patterns:
        xin = with_bias(p)
        code = squash(xin @ enc)
        cin = with_bias(code)
        recon = squash(cin @ dec)

        d_out = (recon - p) * recon * (1 - recon)
        d_code = (dec[:3] @ d_out) * code * (1 - code)
        dec -= eta * np.outer(cin, d_out)
        enc -= eta * np.outer(xin, d_code)
        err_sum += np.sum((recon - p) ** 2)
    if epoch % 500 == 0:
        print(epoch, err_sum)

for p in patterns:
    print(p.astype(int), np.round(squash(with_bias(p) @ enc), 2))
