# verdict: right
import numpy as np
np.random.seed(12)

patterns = np.eye(8)
enc = np.random.uniform(-.5, .5, (9, 3))     # last row: bias
dec = np.random.uniform(-.5, .5, (4, 8))     # last row: bias
sigma = lambda u: 1/(1+np.exp(-u))
ones = np.ones((8, 1))

for k in range(4000):
    xin = np.hstack([patterns, ones])
    code = sigma(xin @ enc)
    code1 = np.hstack([code, ones])
    rec = sigma(code1 @ dec)
    e = rec - patterns
    d2 = e*rec*(1-rec)
    d1 = (d2 @ dec[:-1].T)*code*(1-code)
    dec -= 1.5*code1.T @ d2
    enc -= 1.5*xin.T @ d1
    if not k % 800:
        print(k, (e**2).sum())
print((rec > .5).astype(int))
