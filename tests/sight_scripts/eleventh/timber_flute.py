# verdict: right
import numpy as np

def trainer(x, y, sizes, alpha, seed):
    """hands out the error and the weights after each step, for as long as one asks"""
    r = np.random.RandomState(seed)
    ws = [r.uniform(-1, 1, s) for s in zip(sizes, sizes[1:])]
    while True:
        acts = [x]
        for w in ws:
            acts.append(1 / (1 + np.exp(-acts[-1].dot(w))))
        err = y - acts[-1]
        steps = []
        back = err
        for w, a_in, a_out in zip(ws[::-1], acts[-2::-1], acts[:0:-1]):
            d = back * a_out * (1 - a_out)
            steps.append(alpha * a_in.T.dot(d))
            back = d.dot(w.T)
        ws = [w + s for w, s in zip(ws, steps[::-1])]
        yield np.abs(err).mean(), ws

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]])
for alpha in (0.5, 5.0):
    for count, (error, ws) in enumerate(trainer(x, y, [3, 5, 4, 2], alpha, 1)):
        if count % 500 == 0:
            print("alpha", alpha, "count", count, "error", error)
        if error < 0.03 or count == 1500:
            break
