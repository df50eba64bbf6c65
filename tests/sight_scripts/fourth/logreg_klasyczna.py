# verdict: right
# why: A single sigmoid neuron with the cross-entropy's gradient averaged over all examples.
# Pojedynczy neuron: czy student zda egzamin? (godziny nauki, godziny snu)
import numpy as np

def s(z): return 1 / (1 + np.exp(-z))

rng = np.random.default_rng(12)
godziny = rng.uniform(0, 10, size=(100, 2))
cel = (godziny @ [0.8, 0.4] + rng.normal(0, .8, 100) > 6).astype(float)
X = (godziny - godziny.mean(0)) / godziny.std(0)

w = np.zeros(2)
b = 0.0
eta = 0.5

for epoka in range(300):
    p = s(X @ w + b)
    strata = -np.mean(cel * np.log(p) + (1 - cel) * np.log(1 - p))
    dz = p - cel
    w = w - eta * X.T @ dz / len(cel)
    b = b - eta * dz.mean()
    if epoka % 50 == 0:
        print(f"epoka {epoka}: strata {strata:.4f}")

print("trafność:", np.mean((s(X @ w + b) > .5) == cel))
