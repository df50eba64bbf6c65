# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
rng = np.random.default_rng(15)
a, b = rng.normal(size=(3,4)), rng.normal(size=(4,1))
alpha0 = 2.0
i = 0
mean_error = 1
while mean_error > 0.05 and i < 20000:
    h = 1/(1+np.exp(-X@a))
    o = 1/(1+np.exp(-h@b))
    e = y - o
    mean_error = abs(e).mean()
    alpha = alpha0/(1 + 0.0005*i)
    g = e*o*(1-o)
    a, b = a + alpha*X.T@(g@b.T*h*(1-h)), b + alpha*h.T@g
    i += 1
print("iterations:", i, "error:", mean_error)
