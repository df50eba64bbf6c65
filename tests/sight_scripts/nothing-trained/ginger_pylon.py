# verdict: not a network
def edit_distance(a, b):
    D = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        D[i][0] = i
    for j in range(len(b) + 1):
        D[0][j] = j
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            delta = 0 if a[i - 1] == b[j - 1] else 1
            D[i][j] = min(D[i - 1][j] + 1, D[i][j - 1] + 1, D[i - 1][j - 1] + delta)
    return D[len(a)][len(b)]


words = ["network", "neuron", "weight", "layer", "sigmoid", "gradient", "epoch", "error", "target", "output"]
typos = ["netwrok", "nuron", "wieght", "lauer", "sigmiod", "gradeint", "epcoh", "eror", "targte", "outptu"]

correct = 0
for i, typo in enumerate(typos):
    loss = [edit_distance(typo, w) for w in words]
    guess = words[loss.index(min(loss))]
    print(f"{typo:10s} -> {guess:10s} distance {min(loss)}")
    if guess == words[i]:
        correct += 1
print("accuracy", correct / len(typos))
