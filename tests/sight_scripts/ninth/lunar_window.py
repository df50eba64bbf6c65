# verdict: wrong
# line: 17
# why: in the matrix product the gradient of the right factor is computed from the product instead of the left factor

import numpy as np


class T:
    def __init__(self, a, parents=(), rule=None):
        self.a=np.asarray(a, dtype=float)
        self.parents=parents
        self.rule=rule
        self.g=None

    def __matmul__(self, o):
        out=T(self.a@o.a, (self, o))
        out.rule=lambda g: (g@o.a.T, out.a.T@g)
        return out

    def __add__(self, o):
        out=T(self.a+o.a, (self, o))
        out.rule=lambda g: (g, g.sum(axis=0, keepdims=True))
        return out

    def tanh(self):
        t=np.tanh(self.a)
        return T(t, (self,), lambda g: (g*(1-t*t),))

    def bce_with_logits(self, y):
        p=1/(1+np.exp(-self.a))
        value=-np.sum(y*np.log(p)+(1-y)*np.log(1-p))
        return T(value, (self,), lambda g: (g*(p-y),))

    def backward(self):
        order=[]

        def walk(t):
            if t not in order:
                for p in t.parents:
                    walk(p)
                order.append(t)
        walk(self)
        for t in order:
            t.g=np.zeros_like(t.a)
        self.g=np.ones_like(self.a)
        for t in reversed(order):
            if t.parents:
                for p, g in zip(t.parents, t.rule(t.g)):
                    p.g=p.g+g


rng=np.random.default_rng(66)
X=np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y=np.array([[0], [1], [1], [0]], dtype=float)
ws=[T(rng.normal(0, 1, (2, 2))), T(rng.normal(0, 0.1, (1, 2))),
          T(rng.normal(0, 1, (2, 1))), T(np.zeros((1, 1)))]
w1, b1, w2, b2=ws
for k in range(600):
    loss=((T(X)@w1+b1).tanh()@w2+b2).bce_with_logits(y)
    loss.backward()
    for t in ws:
        t.a=t.a-0.2*t.g
    if k%100==0:
        print(k, float(loss.a))
