# verdict: right
import numpy as np; r = np.random.RandomState(0)
x, y = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]]), np.array([[0,1,1,0]]).T
w, v, f = r.rand(3,4)*2-1, r.rand(4,1)*2-1, lambda z: 1/(1+np.exp(-z))
for _ in range(5000):
    h = f(x@w); o = f(h@v); d = (y-o)*o*(1-o)
    w, v = w + .5*x.T@(d@v.T*h*(1-h)), v + .5*h.T@d
print(o, 'rmse', np.sqrt(np.mean((y-o)**2)))
assert o.shape == y.shape
print('ok')
