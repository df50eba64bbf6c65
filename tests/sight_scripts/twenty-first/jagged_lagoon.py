# verdict: wrong
# line: 22
# also: 25
# why: loop: The samples are shuffled in every epoch, but the targets stay in the old order.
import numpy as np

rng = np.random.default_rng(88)
group = np.repeat([0, 1], 30)
data = rng.normal(0, 0.6, (60, 2)) + np.where(group, 1.0, -1.0)[:, None]
goal = group.reshape(-1, 1).astype(float)

wih = rng.normal(0, 0.5, (2, 5))
bh = np.zeros(5)
who = rng.normal(0, 0.5, (5, 1))
bo = np.zeros(1)
lr = 0.5

def sig(v):
    return 1 / (1 + np.exp(-v))

for epoch in range(200):
    rng.shuffle(data)
    for start in range(0, 60, 12):
        x = data[start:start + 12]
        y = goal[start:start + 12]
        h = sig(x @ wih + bh)
        o = sig(h @ who + bo)
        do = (o - y) / len(x)
        dh = do @ who.T * h * (1 - h)
        who -= lr * h.T @ do
        bo -= lr * do.sum(0)
        wih -= lr * x.T @ dh
        bh -= lr * dh.sum(0)
    if epoch % 40 == 0:
        out = sig(sig(data @ wih + bh) @ who + bo)
        print(epoch, np.mean((out > 0.5) == goal))
