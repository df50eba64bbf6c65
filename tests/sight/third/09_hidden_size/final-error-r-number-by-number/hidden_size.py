import math
import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.array([[2 * np.random.random() - 1 for h in range(hidden_size)] for i in range(inputs)])
    second = np.array([[2 * np.random.random() - 1 for o in range(outputs)] for h in range(hidden_size)])
    return first, second

def s(v):
    return 1 / (1 + math.exp(-v))

def guess_of(row, a, b):
    hid = [s(sum(row[i] * a[i][h] for i in range(len(row)))) for h in range(len(b))]
    out = [s(sum(hid[h] * b[h][o] for h in range(len(b)))) for o in range(len(b[0]))]
    return hid, out

def final_error(X, y, hidden_size, alpha, iterations, seed):
    X, y = X.tolist(), y.tolist()
    a, b = [w.tolist() for w in initial_weights(len(X[0]), hidden_size, len(y[0]), seed)]
    for _ in range(iterations):
        ga = [[0.0] * hidden_size for _ in a]
        gb = [[0.0] * len(y[0]) for _ in b]
        for row, target in zip(X, y):
            hid, out = guess_of(row, a, b)
            d = [(g - t) * g * (1 - g) for g, t in zip(out, target)]
            for h in range(hidden_size):
                back = sum(d[o] * b[h][o] for o in range(len(d))) * hid[h] * (1 - hid[h])
                for o in range(len(d)):
                    gb[h][o] += hid[h] * d[o]
                for i in range(len(row)):
                    ga[i][h] += row[i] * back
        a = [[w - alpha * g for w, g in zip(ws, gs)] for ws, gs in zip(a, ga)]
        b = [[w - alpha * g for w, g in zip(ws, gs)] for ws, gs in zip(b, gb)]
    misses = [abs(g - t) for row, target in zip(X, y) for g, t in zip(guess_of(row, a, b)[1], target)]
    return sum(misses) / len(misses)
