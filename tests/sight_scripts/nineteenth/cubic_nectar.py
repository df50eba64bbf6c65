# verdict: wrong
# line: 21
# why: softmax delta multiplied by p(1-p) as if it were a sigmoid
import numpy as np

rs = np.random.RandomState(81)
patterns = rs.choice([-1.0, 1.0], size=(12, 9))
category = rs.randint(0, 4, 12)
target = np.zeros((12, 4))
for row, c in enumerate(category):
    target[row][c] = 1

weights = [rs.normal(0, 0.3, (9, 6)), rs.normal(0, 0.3, (6, 4))]


def step(alpha):
    hidden = 1 / (1 + np.exp(-np.matmul(patterns, weights[0])))
    logits = np.matmul(hidden, weights[1])
    exps = np.exp(logits)
    p = exps / exps.sum(axis=1)[:, None]
    output_delta = (target - p) * p * (1 - p)
    hidden_delta = np.matmul(output_delta, weights[1].T) * hidden * (1 - hidden)
    weights[1] += alpha * np.matmul(hidden.T, output_delta)
    weights[0] += alpha * np.matmul(patterns.T, hidden_delta)
    return -np.log(p[range(12), category]).mean()


for i in range(1001):
    ce = step(0.2)
    if i % 200 == 0:
        print("step", i, "cross-entropy", ce)
