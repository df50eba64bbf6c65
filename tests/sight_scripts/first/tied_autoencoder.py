# verdict: right
# wrong: -
# line: -
# mistake: -
# style: person with an autoencoder, tied weights, both shares of the gradient
import numpy as np
np.random.seed(55)
basis = np.random.randn(3, 10)
data = np.tanh(np.random.randn(80, 3) @ basis)
W = np.random.randn(10, 4)*0.3
bh = np.zeros(4)
bo = np.zeros(10)
rate = 0.05
for ep in range(1001):
    code = np.tanh(data @ W + bh)
    recon = code @ W.T + bo
    diff = (recon - data)/len(data)
    back = (diff @ W)*(1 - code**2)
    gW = data.T @ back + diff.T @ code
    W -= rate*gW
    bh -= rate*back.sum(axis=0)
    bo -= rate*diff.sum(axis=0)
    if ep % 200 == 0:
        print(ep, 0.5*np.sum((recon - data)**2)/len(data))
