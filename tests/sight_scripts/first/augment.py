# verdict: wrong
# wrong: the input samples
# line: 19
# mistake: the noise for the augmentation is added in place and piles up, so the samples drift away
# style: data augmentation fan
import numpy as np
rng = np.random.default_rng(27)
X = np.repeat(np.array([[0.,0.],[0.,1.],[1.,0.],[1.,1.]]), 10, axis=0)
y = np.repeat(np.array([[0.],[1.],[1.],[0.]]), 10, axis=0)
W1 = rng.normal(0, 1.5, (2, 8)); b1 = np.zeros(8)
W2 = rng.normal(0, .5, (8, 1)); b2 = np.zeros(1)
X0 = X.copy()

def accuracy():
    return float(((np.tanh(X0@W1+b1)@W2+b2 > 0) == (y > .5)).mean())

for epoch in range(1500):
    batch = X
    batch += rng.normal(0, 0.05, X.shape)
    h = np.tanh(batch@W1+b1)
    p = 1/(1+np.exp(-(h@W2+b2)))
    d = (p-y)/len(y)
    e = d@W2.T*(1-h**2)
    W2 -= .5*h.T@d; b2 -= .5*d.sum(0)
    W1 -= .5*batch.T@e; b1 -= .5*e.sum(0)
    if epoch % 300 == 0:
        print(epoch, "loss", -np.mean(y*np.log(p+1e-9)+(1-y)*np.log(1-p+1e-9)), "acc", accuracy())
