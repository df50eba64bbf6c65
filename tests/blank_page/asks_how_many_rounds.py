# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: asks for the number of rounds first, and falls back to 5000; the steps are exact gradient steps

import numpy as np

def ask(question, default):
    try:
        text = input("%s [%s] " % (question, default))
    except EOFError:
        text = ""
    return type(default)(text) if text.strip() else default

rounds = ask("how many rounds?", 5000)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
network = {
    "in": np.random.uniform(-1, 1, (3, 4)),
    "out": np.random.uniform(-1, 1, (4, 1)),
    "rate": 1.0,
}

def f(x):
    return 1 / (1 + np.exp(-x))

for turn in range(rounds):
    middle = f(X @ network["in"])
    end = f(middle @ network["out"])
    blame_end = (y - end) * end * (1 - end)
    blame_middle = (blame_end @ network["out"].T) * middle * (1 - middle)
    network["out"] += network["rate"] * middle.T @ blame_end
    network["in"] += network["rate"] * X.T @ blame_middle

print("after", rounds, "rounds the network says")
print(np.c_[X, end])
