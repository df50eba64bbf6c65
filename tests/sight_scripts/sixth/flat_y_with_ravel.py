# verdict: right
import numpy as np
# y is flat here, so I flatten the prediction as well
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0.5,0.5,1]])
y = np.array([0, 1, 1, 0, 0.5])
r = np.random.default_rng(1)
first = r.normal(size=(3,6))
second = r.normal(size=6)
hist = []
for _ in range(1000):
    h = 1/(1+np.exp(-X@first))
    o = 1/(1+np.exp(-h@second))
    assert o.shape == y.shape
    gap = o - y
    hist.append((gap**2).sum())
    d_o = gap*o*(1-o)
    d_h = d_o[:,None]*second[None,:]*h*(1-h)
    second -= 0.6*(d_o@h)
    first -= 0.6*(X.T@d_h)
print(len(hist), hist[0], '->', hist[-1])
