# verdict: right
# why: A small recurrent network (Elman) with back-propagation through time, gradient clipping by a fixed bound.
import numpy as np
np.random.seed(90)
hidden = 8
Wxh = np.random.randn(hidden, 1)*.4
Whh = np.random.randn(hidden, hidden)*.2
Why = np.random.randn(1, hidden)*.4
bh = np.zeros((hidden, 1)); by = np.zeros((1, 1))
wave = np.sin(np.arange(60)*.5)
T = 12
for it in range(400):
    s = (it*5) % (len(wave) - T - 1)
    xs, ts = wave[s:s+T], wave[s+1:s+T+1]
    hs = {-1: np.zeros((hidden, 1))}
    ys, loss = {}, 0
    for t in range(T):
        hs[t] = np.tanh(Wxh*xs[t] + Whh @ hs[t-1] + bh)
        ys[t] = Why @ hs[t] + by
        loss += .5*float((ys[t][0, 0] - ts[t])**2)
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dnext = np.zeros((hidden, 1))
    for t in reversed(range(T)):
        dy = ys[t] - ts[t]
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + dnext
        draw = (1 - hs[t]**2)*dh
        dbh += draw
        dWxh += draw*xs[t]
        dWhh += draw @ hs[t-1].T
        dnext = Whh.T @ draw
    for p, g in zip((Wxh, Whh, Why, bh, by), (dWxh, dWhh, dWhy, dbh, dby)):
        p -= .02*np.clip(g, -5, 5)
    if it % 80 == 0: print(it, loss)
