# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: old weights are copied to a history and used for the hidden delta although the output weights moved first

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
N = 10000
rng = np.random.default_rng(123)
W0 = rng.uniform(-1, 1, (3,4))
W1 = rng.uniform(-1, 1, (4,1))
old = []

def act(z): return 1/(1+np.exp(-z))

for i in range(N):
    old.append((W0.copy(), W1.copy()))
    L1 = act(X@W0)
    L2 = act(L1@W1)
    D2 = (y-L2)*L2*(1-L2)
    W1 += L1.T@D2
    # W1 has just changed, the error must go back through what it was
    D1 = (D2@old[-1][1].T)*L1*(1-L1)
    W0 += X.T@D1

moved = [np.abs(b[0]-a[0]).sum() + np.abs(b[1]-a[1]).sum() for a, b in zip(old, old[1:])]
print("longest step", max(moved), "in round", int(np.argmax(moved)))
print("last step   ", moved[-1])
print(L2)
