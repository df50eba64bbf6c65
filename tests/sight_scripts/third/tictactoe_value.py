# verdict: right
# why: Value network for tic-tac-toe positions trained on random game results, sigmoid net; right gradient per position.
import numpy as np
rng = np.random.default_rng(5)
LINES = [(0,1,2),(3,4,5),(6,7,8),(0,3,6),(1,4,7),(2,5,8),(0,4,8),(2,4,6)]
def winner(b):
    for l in LINES:
        s = b[list(l)].sum()
        if abs(s) == 3: return np.sign(s)
    return 0
def playout():
    b, hist, turn = np.zeros(9), [], 1
    while winner(b) == 0 and (b == 0).any():
        b[rng.choice(np.flatnonzero(b == 0))] = turn
        hist.append(b.copy()); turn = -turn
    return hist, (winner(b)+1)/2
W1 = rng.normal(0, .3, (9, 20)); b1 = np.zeros(20)
W2 = rng.normal(0, .3, (20, 1)); b2 = np.zeros(1)
sig = lambda z: 1/(1+np.exp(-z))
lr = .05
for game in range(600):
    hist, result = playout()
    x = np.array(hist)
    h = sig(x @ W1 + b1)
    v = sig(h @ W2 + b2)
    d = (v - result)*v*(1-v)
    dh = d @ W2.T*h*(1-h)
    W2 -= lr*h.T @ d; b2 -= lr*d.sum(0)
    W1 -= lr*x.T @ dh; b1 -= lr*dh.sum(0)
    if game % 100 == 0:
        print(game, float(np.mean((v-result)**2)))
