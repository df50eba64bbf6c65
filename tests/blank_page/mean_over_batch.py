# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: the gradient is divided by the number of samples beside an alpha
import numpy as np
np.random.seed(0)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])
m = X.shape[0]
w = np.random.randn(3,4)
v = np.random.randn(4,1)
alpha = 3
losses = []
for k in range(10000):
    # forward
    h = 1/(1+np.exp(-X@w))
    o = 1/(1+np.exp(-h@v))
    losses.append(np.mean((o-t)**2))
    # backward
    dz2 = (o-t)*o*(1-o)
    dv = (1/m)*h.T@dz2
    dz1 = dz2@v.T*h*(1-h)
    dw = (1/m)*X.T@dz1
    v = v-alpha*dv
    w = w-alpha*dw
print(losses[0], losses[-1])
