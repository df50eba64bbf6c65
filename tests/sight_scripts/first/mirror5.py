# verdict: wrong
# wrong: the velocity of the second weights
# line: 20
# mistake: the second layer's velocity is built on the velocity of the first layer; all matrices are square
# style: student with square layers and momentum
import numpy as np
np.random.seed(35)
X = np.eye(5)
Y = np.fliplr(X)
W1 = np.random.randn(5, 5)
W2 = np.random.randn(5, 5)
v1 = np.zeros((5, 5))
v2 = np.zeros((5, 5))
for i in range(1000):
    h = 1/(1+np.exp(-X@W1))
    o = 1/(1+np.exp(-h@W2))
    d = (o-Y)*o*(1-o)
    g = d@W2.T*h*(1-h)
    v1 = 0.8*v1 - 0.3*X.T@g
    v2 = 0.8*v1 - 0.3*h.T@d
    W1 += v1
    W2 += v2
    if i % 200 == 0:
        print(i, np.sum((o-Y)**2))
