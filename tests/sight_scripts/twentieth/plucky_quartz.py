# verdict: wrong
# line: 16
# also: 22
# why: derivatives: the derivative takes the sigmoid again of what is a sigmoid already
import numpy as np

# 8-3-8 encoder: every input has to come out again
np.random.seed(23)
X = np.eye(8)
ones = np.ones((8, 1))
enc = np.random.randn(9, 3) * 0.5
dec = np.random.randn(4, 8) * 0.5
rate = 0.5

sigm = lambda z: 1 / (1 + np.exp(-z))
dsigm = lambda z: sigm(z) * (1 - sigm(z))
for i in range(5000):
    xin = np.hstack([X, ones])
    code = sigm(xin @ enc)
    cin = np.hstack([code, ones])
    rec = sigm(cin @ dec)
    d_rec = (X - rec) * dsigm(rec)
    d_code = (d_rec @ dec[:-1].T) * dsigm(code)
    dec += rate * cin.T @ d_rec
    enc += rate * xin.T @ d_code
    if i % 1000 == 0:
        print(i, ((X - rec) ** 2).sum())
print(rec.round(2))
