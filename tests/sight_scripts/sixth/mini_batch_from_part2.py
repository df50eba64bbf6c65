# verdict: right
import numpy as np
# majority of three bits, all 8 rows + constant
rows = [[a, b, c, 1] for a in (0,1) for b in (0,1) for c in (0,1)]
X = np.array(rows, dtype=float)
y = np.array([[1.0 if a+b+c >= 2 else 0.0] for a,b,c,_ in rows])

np.random.seed(4)
syn0 = np.random.randn(4, 3)
syn1 = np.random.randn(3, 1)
bs = 4
for epoch in range(800):
    order = np.random.permutation(len(X))
    X = X[order]
    y = y[order]
    for start in range(0, len(X), bs):
        xb = X[start:start+bs]
        yb = y[start:start+bs]
        h = 1/(1+np.exp(-np.dot(xb, syn0)))
        p = 1/(1+np.exp(-np.dot(h, syn1)))
        e = yb - p
        dp = e * p * (1-p)
        dh = np.dot(dp, syn1.T) * h * (1-h)
        syn1 += 0.8/bs * np.dot(h.T, dp)
        syn0 += 0.8/bs * np.dot(xb.T, dh)
    if epoch % 200 == 0:
        print("epoch %d   |e| %.4f" % (epoch, np.abs(e).mean()))
