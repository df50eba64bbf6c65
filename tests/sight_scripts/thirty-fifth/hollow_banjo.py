# verdict: not a network
import random

# k-means from memory
random.seed(4)
pts = [(random.gauss(cx, 0.6), random.gauss(cy, 0.6))
       for cx, cy in ((0, 0), (4, 1), (1, 5)) for _ in range(40)]
K = 3
centers = random.sample(pts, K)

def dist2(a, b):
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2

for iteration in range(50):
    groups = [[] for _ in range(K)]
    for p in pts:
        j = min(range(K), key=lambda k: dist2(p, centers[k]))
        groups[j].append(p)
    new = []
    for j, g in enumerate(groups):
        if g:
            new.append((sum(p[0] for p in g) / len(g), sum(p[1] for p in g) / len(g)))
        else:
            new.append(centers[j])
    error = sum(dist2(p, centers[j]) for j, g in enumerate(groups) for p in g)
    print(iteration, round(error, 3))
    centers = new

print(centers)
