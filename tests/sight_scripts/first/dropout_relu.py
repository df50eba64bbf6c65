# verdict: right
# wrong: -
# line: -
# mistake: -
# style: person with inverted dropout at both passes
import numpy as np
rng = np.random.default_rng(11)
X = rng.normal(size=(100, 5))
y = (X[:, [0]]*X[:, [1]] > 0).astype(float)
w1, b1 = rng.normal(0, .6, (5, 30)), np.zeros(30)
w2, b2 = rng.normal(0, .3, (30, 1)), np.zeros(1)
keep = 0.8

def evaluate():
    p = 1/(1+np.exp(-(np.maximum(X@w1+b1, 0)@w2+b2)))
    return -np.mean(y*np.log(p)+(1-y)*np.log(1-p))

print('start', evaluate())
for it in range(1000):
    z = X@w1+b1
    m = (rng.random(z.shape) < keep)/keep
    h = np.maximum(z, 0)*m
    p = 1/(1+np.exp(-(h@w2+b2)))
    d = (p-y)/100
    e = d@w2.T*m*(z > 0)
    w2 -= .3*h.T@d; b2 -= .3*d.sum(0)
    w1 -= .3*X.T@e; b1 -= .3*e.sum(0)
print('end', evaluate())
