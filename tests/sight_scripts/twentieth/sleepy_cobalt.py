# verdict: right
import numpy as np

# autoencoder 8-3-8, with the bias as a column of ones
np.random.seed(17)
X = np.eye(8)
ones = np.ones((8, 1))
enc = np.random.randn(9, 3) * 0.5
dec = np.random.randn(4, 8) * 0.5
rate = 0.9

sigm = lambda z: 1 / (1 + np.exp(-z))
for i in range(6000):
    xin = np.hstack([X, ones])
    code = sigm(xin @ enc)
    cin = np.hstack([code, ones])
    rec = sigm(cin @ dec)
    d_rec = (X - rec) * rec * (1 - rec)
    d_code = (d_rec @ dec[:-1].T) * code * (1 - code)
    dec += rate * cin.T @ d_rec
    enc += rate * xin.T @ d_code
    if i % 1000 == 0:
        print(i, np.abs(X - rec).mean())
print(code.round(1))
