# verdict: wrong
# line: 37
import numpy as np

# apprentissage : un message vocal est-il une question ? (hauteur finale, duree, pause)
gen = np.random.default_rng(50)
n = 90
question = (gen.random(n) < 0.5).astype(float)
montee = np.where(question == 1, gen.normal(0.8, 0.5, n), gen.normal(-0.6, 0.5, n))
duree = gen.normal(0, 1, n) - 0.4 * question
pause = gen.normal(0, 1, n)
X = np.vstack([montee, duree, pause])
Y = question.reshape(1, n)

couches = [3, 5, 1]
theta = {}
for l in range(1, len(couches)):
    theta[f"W{l}"] = gen.normal(0, 1 / np.sqrt(couches[l - 1]), (couches[l], couches[l - 1]))
    theta[f"b{l}"] = np.zeros((couches[l], 1))


def sigmoide(z):
    return 1 / (1 + np.exp(-z))


def propage(X):
    A1 = np.tanh(theta["W1"] @ X + theta["b1"])
    A2 = sigmoide(theta["W2"] @ A1 + theta["b2"])
    return A1, A2


def cout(A2):
    return float(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))


def gradient(A1, A2):
    dA2 = -(Y / A2 + (1 - Y) / (1 - A2))
    dZ2 = dA2 * A2 * (1 - A2)
    dA1 = theta["W2"].T @ dZ2
    dZ1 = dA1 * (1 - A1 ** 2)
    return {"W2": dZ2 @ A1.T / n, "b2": dZ2.sum(axis=1, keepdims=True) / n,
            "W1": dZ1 @ X.T / n, "b1": dZ1.sum(axis=1, keepdims=True) / n}


for essai in range(200):
    A1, A2 = propage(X)
    grad = gradient(A1, A2)
    for cle in theta:
        theta[cle] = theta[cle] - 0.05 * grad[cle]
    if essai % 40 == 0:
        print(essai, "cout", round(cout(A2), 4))

print("justes :", np.mean((A2 > 0.5) == Y))
