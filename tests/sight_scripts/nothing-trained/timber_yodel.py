# verdict: not a network
# AdaBoost with decision stumps on one feature + one more
import math
import random

random.seed(8)
N = 60
X = [[random.uniform(-3, 3), random.uniform(-3, 3)] for _ in range(N)]
y = [1 if a * a + b * b < 4.5 else -1 for a, b in X]

weights = [1.0 / N] * N
model = []

for t in range(40):
    best = (9e9, None)
    for f in range(2):
        for threshold in sorted(x[f] for x in X):
            for sign in (1, -1):
                error = 0.0
                for i in range(N):
                    output = sign if X[i][f] < threshold else -sign
                    if output != y[i]:
                        error += weights[i]
                if error < best[0]:
                    best = (error, (f, threshold, sign))
    error, (f, threshold, sign) = best
    error = max(error, 1e-10)
    alpha = 0.5 * math.log((1 - error) / error)
    model.append((alpha, f, threshold, sign))

    # reweight the samples
    for i in range(N):
        output = sign if X[i][f] < threshold else -sign
        weights[i] *= math.exp(-alpha * y[i] * output)
    s = sum(weights)
    weights = [w / s for w in weights]

    wrong = 0
    for i in range(N):
        h = sum(a * (sg if X[i][ff] < th else -sg) for a, ff, th, sg in model)
        if h * y[i] <= 0:
            wrong += 1
    if t % 5 == 0:
        print(f"round {t:2d}  stump error {error:.3f}  alpha {alpha:.3f}  training errors {wrong}")
