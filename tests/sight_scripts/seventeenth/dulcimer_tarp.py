# verdict: right
import numpy as np
np.random.seed(123)
X = np.array([[0,0],[0,1],[1,0],[1,1]])
T = np.array([[0],[1],[1],[0]])
f = lambda x: 1/(1+np.exp(-x))

Wh = np.random.uniform(-1,1,(2,4)); bh = np.random.uniform(-1,1,(1,4))
Wo = np.random.uniform(-1,1,(4,1)); bo = np.random.uniform(-1,1,(1,1))
vWh = vbh = vWo = vbo = 0
mu, lr = 0.9, 0.2

for epoch in range(3000):
    h = f(X@Wh+bh)
    o = f(h@Wo+bo)
    do = (o-T)*o*(1-o)
    dh = do@Wo.T*h*(1-h)
    vWo = mu*vWo - lr*h.T@do
    vbo = mu*vbo - lr*do.sum(0, keepdims=True)
    vWh = mu*vWh - lr*X.T@dh
    vbh = mu*vbh - lr*dh.sum(0, keepdims=True)
    Wo = Wo + vWo
    bo = bo + vbo
    Wh = Wh + vWh
    bh = bh + vbh
print(o)
