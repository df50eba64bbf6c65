# verdict: right

# gradient accumulation: two small batches, then one step
import numpy as np
np.random.seed(34)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w1 = np.random.uniform(-1,1,(3,4)); w2 = np.random.uniform(-1,1,(4,1))
acc1, acc2 = np.zeros((3,4)), np.zeros((4,1))
micro = [(X[:2], y[:2]), (X[2:], y[2:])]
for epoch in range(3000):
    for xs, ys in micro:
        h = 1/(1+np.exp(-xs@w1))
        o = 1/(1+np.exp(-h@w2))
        d = (o-ys)*o*(1-o)
        acc2 += h.T@d
        acc1 += xs.T@((d@w2.T)*h*(1-h))
    w2 -= 1.0*acc2
    w1 -= 1.0*acc1
    acc1.fill(0); acc2.fill(0)
    if epoch % 600 == 0: print(epoch, np.abs(o-ys).mean())
