# verdict: right
import math
import random

# lazy generator that yields the training history
def trainer(data, n_hidden, rate, momentum, seed):
    rnd = random.Random(seed)
    n_in = len(data[0][0])
    n_out = len(data[0][1])
    wi = [[rnd.uniform(-0.2, 0.2) for _ in range(n_hidden)] for _ in range(n_in + 1)]
    wo = [[rnd.uniform(-2.0, 2.0) for _ in range(n_out)] for _ in range(n_hidden)]
    ci = [[0.0] * n_hidden for _ in range(n_in + 1)]
    co = [[0.0] * n_out for _ in range(n_hidden)]
    while True:
        error = 0.0
        for inp, tgt in data:
            ai = list(inp) + [1.0]
            ah = [math.tanh(sum(ai[i] * wi[i][j] for i in range(len(ai)))) for j in range(n_hidden)]
            ao = [math.tanh(sum(ah[j] * wo[j][k] for j in range(n_hidden))) for k in range(n_out)]
            od = [(tgt[k] - ao[k]) * (1 - ao[k] ** 2) for k in range(n_out)]
            hd = []
            for j in range(n_hidden):
                s = 0.0
                for k in range(n_out):
                    s += od[k] * wo[j][k]
                hd.append(s * (1 - ah[j] ** 2))
            for j in range(n_hidden):
                for k in range(n_out):
                    co[j][k] = rate * od[k] * ah[j] + momentum * co[j][k]
                    wo[j][k] += co[j][k]
            for i in range(n_in + 1):
                for j in range(n_hidden):
                    ci[i][j] = rate * hd[j] * ai[i] + momentum * ci[i][j]
                    wi[i][j] += ci[i][j]
            error += sum(0.5 * (t - o) ** 2 for t, o in zip(tgt, ao))
        yield error

pat = [[[0, 0], [0]], [[0, 1], [1]], [[1, 0], [1]], [[1, 1], [0]]]
t = trainer(pat, 3, 0.2, 0.5, 0)
for i in range(500):
    e = next(t)
    if i % 100 == 0:
        print("error %-.5f" % e)
print(e)
