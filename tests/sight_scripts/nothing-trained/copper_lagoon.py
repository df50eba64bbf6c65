# verdict: not a network
# k-means from scratch, no numpy
import random

random.seed(4)

X = []
for cx, cy in [(0, 0), (5, 5), (0, 6)]:
    for _ in range(40):
        X.append((random.gauss(cx, 1.0), random.gauss(cy, 1.0)))

k = 3
epochs = 60
weights = [list(p) for p in random.sample(X, k)]   # the centroids


def dist2(a, b):
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


for epoch in range(epochs):
    groups = [[] for _ in range(k)]
    error = 0.0
    for x in X:
        d = [dist2(x, w) for w in weights]
        j = d.index(min(d))
        groups[j].append(x)
        error += d[j]

    for j in range(k):
        if groups[j]:
            n = len(groups[j])
            weights[j][0] = sum(p[0] for p in groups[j]) / n
            weights[j][1] = sum(p[1] for p in groups[j]) / n

    if epoch % 10 == 0:
        print("epoch", epoch, "error", round(error, 4))

print("centroids:")
for w in weights:
    print("  %.3f %.3f" % (w[0], w[1]))
