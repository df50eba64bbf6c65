# verdict: right
import numpy as np

np.random.seed(0)
# petal length, petal width, sepal length (cm) : made-up means of three species
species = ["setosa", "versicolor", "virginica"]
means = np.array([[1.5, 0.25, 5.0], [4.3, 1.3, 5.9], [5.6, 2.0, 6.6]])
flowers, which = [], []
for s in range(3):
    for plant in range(20):
        flowers.append(means[s] + np.random.normal(0, 0.25, 3))
        which.append(s)
flowers = np.array(flowers)
flowers = (flowers - flowers.min(0)) / (flowers.max(0) - flowers.min(0))

def logistic(v):
    return 1.0 / (1.0 + np.exp(-v))

Wh = np.random.randn(5, 3)
bh = np.random.randn(5)
Wo = np.random.randn(3, 5)
bo = np.random.randn(3)
rate = 0.4

for generation in range(60):
    order = np.random.permutation(60)
    wrong = 0
    for i in order:
        flower = flowers[i]
        target = np.zeros(3)
        target[which[i]] = 1
        h = logistic(Wh @ flower + bh)
        o = logistic(Wo @ h + bo)
        if np.argmax(o) != which[i]:
            wrong += 1
        do = (target - o) * o * (1 - o)
        dh = Wo.T @ do * h * (1 - h)
        Wo += rate * np.outer(do, h)
        bo += rate * do
        Wh += rate * np.outer(dh, flower)
        bh += rate * dh
    if generation % 10 == 0:
        print("generation", generation, "misidentified", wrong)
