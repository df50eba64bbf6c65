# verdict: right
# wrong: -
# line: -
# mistake: -
# style: terminal lover with a progress bar, softplus hidden layer
import sys
import numpy as np

rng = np.random.RandomState(404)
x = rng.uniform(-2, 2, (50, 2))
y = (x[:, :1]*x[:, 1:])
W1 = rng.randn(2, 14); b1 = rng.randn(14)*.1
W2 = rng.randn(14, 1)*.2; b2 = np.zeros(1)
steps = 2000
first = None
for s in range(steps):
    z = x@W1+b1
    h = np.log1p(np.exp(z))
    o = h@W2+b2
    err = o-y
    mse = np.mean(err**2)
    first = mse if first is None else first
    go = 2*err/len(x)
    gz = go@W2.T/(1+np.exp(-z))
    W2 -= .03*h.T@go
    b2 -= .03*go.sum(0)
    W1 -= .03*x.T@gz
    b1 -= .03*gz.sum(0)
    if s % 100 == 0:
        done = int(20*s/steps)
        sys.stdout.write("\r[" + "#"*done + "."*(20-done) + "] mse %.4f" % mse)
print("\nfirst %.4f last %.4f" % (first, mse))
