# verdict: right
# wrong: -
# line: -
# mistake: -
# style: lambda addict, everything an expression
import numpy as np
r = np.random.RandomState(6)
X, Y = np.c_[np.mgrid[0:2, 0:2].reshape(2, 4).T, np.ones(4)], np.array([[1.], [0.], [0.], [1.]])
s = lambda z: 1/(1+np.exp(-z))
fwd = lambda w: (lambda h: (h, s(h@w[1])))(s(X@w[0]))
grad = lambda w: (lambda h, o: (lambda d: (X.T@((d@w[1].T)*h*(1-h)), h.T@d))((o-Y)*o*(1-o)))(*fwd(w))
step = lambda w, a: tuple(p-a*g for p, g in zip(w, grad(w)))
w = (r.randn(3, 4), r.randn(4, 1))
for n in range(4000):
    n % 1000 or print(n, ((fwd(w)[1]-Y)**2).sum())
    w = step(w, .9)
