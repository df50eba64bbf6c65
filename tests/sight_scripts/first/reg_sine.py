# verdict: wrong
# wrong: the gradient of the first weights
# line: 22
# mistake: the weight decay enters the first gradient with a minus and lets the weights grow
# style: student with regularisation
import numpy as np
rng = np.random.default_rng(10)
x = rng.uniform(-3, 3, (50, 1))
y = np.sin(x)
lam = 0.01
W = rng.normal(size=(1, 10)); b = rng.normal(size=(1, 10))
V = rng.normal(size=(10, 1))*0.2; c = np.zeros((1, 1))
N = len(x)
for k in range(2000):
    h = np.tanh(x@W+b)
    f = h@V+c
    cost = ((f-y)**2).sum()/(2*N) + lam/2*((W**2).sum()+(V**2).sum())
    e = (f-y)/N
    gV = h.T@e + lam*V
    gc = e.sum(0, keepdims=True)
    z = e@V.T*(1-h**2)
    gW = x.T@z - lam*W
    gb = z.sum(0, keepdims=True)
    for p, g in ((W, gW), (b, gb), (V, gV), (c, gc)):
        p -= 0.1*g
    if k % 400 == 0:
        print(k, cost)
