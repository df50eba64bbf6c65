# verdict: wrong
# wrong: alpha
# line: 14
# mistake: alpha falls linearly and isn't held at zero, so it gets negative and the training runs backwards
# style: student with a schedule
import numpy as np
np.random.seed(31)
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
T = np.array([[0],[1],[1],[0]], dtype=float)
W1 = np.random.randn(2,6); b1 = np.zeros(6)
W2 = np.random.randn(6,1); b2 = np.zeros(1)
def f(x): return 1/(1+np.exp(-x))
for epoch in range(3000):
    alpha = 1.5*(1 - epoch/1000)
    h = f(X@W1+b1)
    o = f(h@W2+b2)
    do = (o-T)*o*(1-o)
    dh = do@W2.T*h*(1-h)
    W2 -= alpha*h.T@do; b2 -= alpha*do.sum(0)
    W1 -= alpha*X.T@dh; b1 -= alpha*dh.sum(0)
    if epoch % 500 == 0:
        print(epoch, round(alpha, 3), np.mean((o-T)**2))
