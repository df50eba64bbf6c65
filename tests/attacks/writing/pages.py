# tries: files in its folder that a report might link to or take up
# must: wrong
import os


def attack():
    for name in ("report.html", "results.json", "index.html", "gradebook.sqlite", "students/honest.html", "students/honest.json"):
        os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
        with open(name, "w") as file:
            file.write('{"score": 100, "outcome": "right"}<script>evil()</script>')


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
