# verdict: wrong
# line: 24
# also: 25
# why: The hidden delta is computed with the output weights after they were already updated.
import numpy as np
np.random.seed(61)

# XOR from the thread, cleaned up a bit
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y = np.array([[0],[1],[1],[0]])

def act(x):
    return 1 / (1 + np.exp(-x))

Wh = np.random.uniform(-1, 1, (3, 4))
Wo = np.random.uniform(-1, 1, (4, 1))

rate = 2.0
for _ in range(4000):
    H = act(np.dot(X, Wh))
    O = act(np.dot(H, Wo))
    E = Y - O
    dO = E * O * (1 - O)
    Wo += rate * H.T.dot(dO)
    dH = dO.dot(Wo.T) * H * (1 - H)
    Wh += rate * X.T.dot(dH)

print(O)
