# verdict: wrong
# wrong: the loop
# line: 26
# mistake: the return stands inside the loop, so training ends after its first turn
# style: student with a class, indentation slip
import numpy as np

class MLP:
    def __init__(self, rng):
        self.U = rng.normal(size=(3, 4))
        self.V = rng.normal(size=(4, 1))

    def predict(self, X):
        self.H = 1/(1+np.exp(-X@self.U))
        return 1/(1+np.exp(-self.H@self.V))

    def train(self, X, y, epochs=4000, lr=1.0):
        history = []
        for epoch in range(epochs):
            o = self.predict(X)
            d = (o-y)*o*(1-o)
            g = d@self.V.T*self.H*(1-self.H)
            self.V -= lr*self.H.T@d
            self.U -= lr*X.T@g
            history.append(np.mean((o-y)**2))
            return history

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
mlp = MLP(np.random.default_rng(2))
h = mlp.train(X, y)
print("last loss", h[-1])
print(mlp.predict(X).ravel())
