# verdict: wrong
# wrong: the change of the first weights
# line: 23
# mistake: the step of the first weights stands behind the loop over the samples, so only the last sample counts
# style: student with one sample at a time
import numpy as np
np.random.seed(4)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([0,1,1,0], dtype=float)
w1 = np.random.uniform(-1,1,(4,3))
w2 = np.random.uniform(-1,1,4)
lr = 0.5
def s(z): return 1/(1+np.exp(-z))
for epoch in range(2000):
    total = 0
    for n in range(4):
        h = s(w1@X[n])
        o = s(w2@h)
        total += (y[n]-o)**2
        do = (y[n]-o)*o*(1-o)
        dh = do*w2*h*(1-h)
        w2 += lr*do*h
    w1 += lr*np.outer(dh, X[n])
    if epoch % 400 == 0:
        print(epoch, total)
